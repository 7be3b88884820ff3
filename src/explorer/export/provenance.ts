/** Source of a file's content: the view's heading, the release, the documents, and the address of the view. */
export interface Provenance {
  readonly title: string;
  readonly release: string;
  readonly source: string;
  readonly url: string;
}
