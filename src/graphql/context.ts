import DataLoader from "dataloader";
import type { Group, LinkGroupQuery } from "../store/group.js";
import type { LinkQuery, LinkRecord, NodeRecord, Page, Store } from "../store/store.js";

export type LinkShape = Omit<LinkQuery, "sources">;
export type LinkGroupShape = Omit<LinkGroupQuery, "sources">;

/**
 * What one request shares. Whatever the rows, each level of a query costs one statement for each field of it: loaders
 * gather what a level asks for and send it at once. (Apollo clones the context, which no `#private` field survives.)
 */
export class Context {
  readonly store: Store;
  private readonly byId: DataLoader<string, NodeRecord | undefined>;
  private readonly byShape = new Map<string, DataLoader<string, Page<LinkRecord>>>();
  private readonly groupsByShape = new Map<string, DataLoader<string, readonly Group[]>>();

  constructor(store: Store) {
    this.store = store;
    this.byId = new DataLoader(async (ids) => {
      const found = await store.nodes(ids);
      return ids.map((id) => found.get(id));
    });
  }

  node(id: string): Promise<NodeRecord | undefined> {
    return this.byId.load(id);
  }

  async nodes(ids: readonly string[]): Promise<NodeRecord[]> {
    const found = await Promise.all(ids.map((id) => this.byId.load(id)));
    return found.filter((node) => node !== undefined);
  }

  /** One source's page of links; the sources of one level and shape go to the store together. */
  links(source: string, shape: LinkShape): Promise<Page<LinkRecord>> {
    const key = JSON.stringify(shape);
    let loader = this.byShape.get(key);
    if (!loader) {
      loader = new DataLoader(async (sources) => {
        const pages = await this.store.links({ ...shape, sources });
        return sources.map((id) => pages.get(id) ?? { rows: [], more: false, total: 0 });
      });
      this.byShape.set(key, loader);
    }
    return loader.load(source);
  }

  /** The groups of one source's links; batched like links. */
  linkGroups(source: string, shape: LinkGroupShape): Promise<readonly Group[]> {
    const key = JSON.stringify(shape);
    let loader = this.groupsByShape.get(key);
    if (!loader) {
      loader = new DataLoader(async (sources) => {
        const groups = await this.store.aggregateLinks({ ...shape, sources });
        return sources.map((id) => groups.get(id) ?? []);
      });
      this.groupsByShape.set(key, loader);
    }
    return loader.load(source);
  }
}
