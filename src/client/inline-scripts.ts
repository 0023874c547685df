/**
 * What must be set before anything is painted, as script text for the head: the reader's own choice of colours. Without it a page would flash in
 * the device's colours first. It also adds the page's own scripts, which wait in its last template, when all of the page has been painted: they
 * neither delay what a reader sees first nor compete with it for bandwidth.
 */
export const headScript = `try{document.documentElement.dataset.theme=localStorage['verbatim-theme']||''}catch{}
onload=()=>new PerformanceObserver((_,o)=>{o.disconnect();document.body.append(document.getElementById('site-late').content)}).observe({type:'paint',buffered:true})`

/**
 * Sets the boxes of the legend, as script text for directly after them: what is hidden must be hidden before the text below is laid out, or the text
 * would move. The address says what is shown (`?show=quote,condition`), else the reader's last choice; the target of the address is always shown.
 * Whether marks are quiet is the reader's last choice alone.
 */
export const legendScript = `{let s=new URLSearchParams(location.search).get('show'),h=location.hash,q
try{s??=localStorage['verbatim-show'];q=localStorage['verbatim-marks']}catch{}
for(let b of document.querySelectorAll('.legend input'))if(b.value=='quiet')b.checked=q=='quiet'
else if(s!=null)b.checked=b.value=='clean'?!h&&s.includes('clean'):s.includes(b.value)||h.startsWith('#'+b.value)}`

/**
 * Redirects from a page that has moved, as script text for the end of its content, so that the page does not flash: when the page, or the part that
 * was asked for, has exactly one new address. A change that is described on the page stays there. Without scripts the reader follows the link. An id
 * that this page does not have may be one that its successor has.
 */
export const forwardScript = `{let i=''
try{i=decodeURIComponent(location.hash.slice(1))}catch{}
let e=i&&document.getElementById(i),p=e&&e.closest('li'),l=(p||document.querySelector('[data-moved]')).querySelectorAll('a')
if(l.length==1&&!(e&&/^site-/.test(i))){let t=new URL(l[0].href)
if(!p&&!t.hash)t.hash=location.hash
t.search=location.search
location.replace(t)}}`
