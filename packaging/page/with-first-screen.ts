import {withoutAir} from './without-air.ts';
import {replaceOnce} from './replace-once.ts';
import {usedStyles} from './used-styles.ts';

/**
 * Stands right behind the first screen and has to be as short as can be: before the player takes over, one press is kept for
 * it; who has been here on this device, or comes to a place within the course, sees no start page; who will see another
 * language (`languageFor`) sees the quick exit alone. Without a way into the whole window that takes this frame. Styles and
 * layout of the screen are a task each: a browser makes both in one with the page's end, or with painting.
 */
const waiting = `(screen=>{
const root=document.documentElement
const {lang,dataset}=root
const own=navigator.languages.map(e=>e.slice(0,2))
const make=(visibility,e)=>{if(e=screen.shadowRoot?.querySelector(e))e.style.visibility=visibility}
let known=location.hash.length>2,kept
try{known||=Object.keys(localStorage).some(e=>e.startsWith("kr.journal:"));kept=localStorage["kr.language"]}catch{}
setTimeout(()=>{getComputedStyle(screen).color;setTimeout(()=>screen.offsetHeight)})
if(known)make("hidden","main")
if((new URLSearchParams(location.search).get("lang")||kept||!own.includes(lang)&&own.find(e=>dataset.languages?.includes(e))||lang)!=lang){
screen.style.visibility="hidden"
make("visible",".exit")
}
screen.addEventListener("click",e=>{
const pressed=e.composedPath()[0].closest("a,button")
if(!pressed)return
if(pressed.target){root.hidden=true;setTimeout(()=>location.replace(pressed.href),500)}
else{screen.pressed=pressed;e.preventDefault()}
})})(document.querySelector("course-player").firstChild)`;

/** The page with what the player's first page looks like. */
export function withFirstScreen(html: string, screen: string): string {
  return replaceOnce(
    html,
    /<course-player><\/course-player>/,
    `<course-player>${asWritten(screen)}</course-player><script>${waiting}</script>`,
  );
}

/** Without what neither HTML nor CSS minds, and without rules for what is not there. */
export const asWritten = (screen: string): string =>
  screen
    .replaceAll(/(?<=<style>)[^]*?(?=<\/style>)/g, (css) => usedStyles(withoutAir(css), screen))
    .replaceAll(/ *\n\s*/g, '\n');
