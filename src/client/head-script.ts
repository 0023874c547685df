/**
 * What must be known before anything is painted, as script text for the head: the reader's own choice of colours. A page painted in the
 * device's colours first would flash.
 */
export const headScript = `try{document.documentElement.dataset.theme=localStorage['verbatim-theme']||''}catch{}`

/**
 * Sets the boxes of the legend, as script text to stand directly behind them: what is hidden must be hidden before the text below is laid out, or
 * it would move. The address says what is shown (`?show=quote,condition`), else the reader's last choice; what the address leads to is shown in any case.
 */
export const legendScript = `{let s=new URLSearchParams(location.search).get('show'),h=location.hash
try{s??=localStorage['verbatim-show']}catch{}
if(s!=null)for(let b of document.querySelectorAll('.legend input'))b.checked=b.value=='clean'?!h&&s.includes('clean'):s.includes(b.value)||h.startsWith('#'+b.value)}`

/**
 * Brings the page's own scripts, which wait in its last template, when all of the page has been painted: nothing of what a reader sees first
 * waits for them, or shares the line with them.
 */
export const lateScript = `onload=()=>new PerformanceObserver((_,o)=>{o.disconnect();document.body.append(document.getElementById('site-late').content)}).observe({type:'paint',buffered:true})`
