/** A text together with the name under which a reader knows it (a file name, `<stdin>`, ...). */
export interface Source {
  readonly name: string;
  readonly text: string;
}
