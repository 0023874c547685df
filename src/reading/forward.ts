// Leads on from a page that has moved: where the page, or the place in it that was asked for, has one new address alone. Who has no script follows the link.
const place = location.hash ? document.getElementById(fragment())?.closest('li') : undefined
const links = (place ?? document.querySelector('[data-moved]'))?.querySelectorAll('a') ?? []
const [only] = links
if (only && links.length === 1) {
  const to = new URL(only.href)
  // An id that this page does not know may be one that its successor has.
  if (!place && !to.hash) to.hash = location.hash
  to.search = location.search
  location.replace(to)
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
