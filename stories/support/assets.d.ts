/** A style sheet, which Vite puts into the page. */
declare module '*.css';

/** The address of a file, as Vite gives it. */
declare module '*?url' {
  const address: string;
  export default address;
}
