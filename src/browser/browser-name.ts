interface Agent {
  readonly userAgent: string;
  /** Chromium only. */
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string; readonly version: string }[] };
}

/** Brands that every Chromium names besides its own. */
const ALL_CHROMIUM = 'Chromium';

/** The browser and its version as it says itself: `Google Chrome 156`, `Firefox 153`; empty when it does not say. */
export function browserName(agent: Agent = navigator): string {
  const brands = (agent.userAgentData?.brands ?? []).filter(({ brand }) => !/not.{0,3}a.{0,3}brand/i.test(brand));
  const own = brands.find(({ brand }) => brand !== ALL_CHROMIUM) ?? brands[0];
  if (own !== undefined) return `${own.brand} ${own.version}`;
  const [, name, version] = /(Firefox|Edg|Chrome|Version)\/(\d+)/.exec(agent.userAgent) ?? [];
  if (name === undefined || version === undefined) return '';
  return `${name === 'Edg' ? 'Edge' : name === 'Version' ? 'Safari' : name} ${version}`;
}
