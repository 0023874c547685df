/**
 * Leads on from a page that has moved, as script text to stand behind all that it says, so that nobody sees it flash by: where the page, or the place in it
 * that was asked for, has one new address alone. A change that is told here stays here. Who has no script follows the link. An id that this page does not know may be one that its successor has.
 */
export const forwardScript = `{let i=''
try{i=decodeURIComponent(location.hash.slice(1))}catch{}
let e=i&&document.getElementById(i),p=e&&e.closest('li'),l=(p||document.querySelector('[data-moved]')).querySelectorAll('a')
if(l.length==1&&!(e&&/^site-/.test(i))){let t=new URL(l[0].href)
if(!p&&!t.hash)t.hash=location.hash
t.search=location.search
location.replace(t)}}`
