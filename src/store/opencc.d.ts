/** Pairs of a traditional and its simplified character: `萬 万|…`. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
