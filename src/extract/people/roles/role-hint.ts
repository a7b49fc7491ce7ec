/** What one mention of a person says about who they are. The lower the rank, the better it serves as their role. */
export interface RoleHint {
  readonly text: string;
  readonly rank: number;
  readonly rule:
    | 'before'
    | 'after'
    | 'ahead'
    | 'who-is'
    | 'called'
    | 'letters'
    | 'lead'
    | 'named'
    | 'below'
    | 'is'
    | 'made';
}
