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
const {lang,dataset}=document.documentElement
const own=navigator.languages.map(code=>code.slice(0,2))
const {shadowRoot}=screen
const hide=element=>{if(element)element.style.visibility="hidden"}
let known=location.hash.length>2,kept
try{known||=Object.keys(localStorage).some(key=>key.startsWith("kr.journal:"));kept=localStorage["kr.language"]}catch{}
const wish=new URLSearchParams(location.search).get("lang")||kept||!own.includes(lang)&&own.find(code=>dataset.languages?.includes(code))||lang
setTimeout(()=>{getComputedStyle(screen).color;setTimeout(()=>screen.offsetHeight)})
if(known)hide(shadowRoot?.querySelector("main"))
if(wish!=lang){
hide(screen)
const exit=shadowRoot?.querySelector(".exit")
if(exit)exit.style.visibility="visible"
}
screen.addEventListener("click",event=>{
const pressed=event.composedPath()[0].closest("a,button")
if(!pressed)return
if(pressed.target){document.documentElement.hidden=true;setTimeout(()=>location.replace(pressed.href),500)}
else{screen.pressed=pressed;event.preventDefault()}
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
