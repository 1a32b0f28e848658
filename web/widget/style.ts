// The widget's looks, within its own shadow: the page around it neither gives nor takes any.
export const style = `
:host { all: initial; font: 16px/1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif; color: #15302c; }
* { box-sizing: border-box; font: inherit; }
button, input, a { border-radius: 12px; min-height: 44px; }
button { border: 0; background: var(--colour); color: var(--on-colour); padding: 0 16px; cursor: pointer; }
:is(button, input, a, ol):focus-visible { outline: 3px solid var(--colour); outline-offset: 2px; }
.open { position: fixed; bottom: 20px; z-index: 2147483000; border-radius: 999px; padding: 0 20px; min-height: 52px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
.right { right: 20px; } .left { left: 20px; }
dialog { border: 0; padding: 0; color: inherit; background: #fff; border-radius: 16px; overflow: hidden;
  position: fixed; inset: auto; bottom: 20px; margin: 0; width: 380px; height: min(600px, calc(100dvh - 40px));
  box-shadow: 0 8px 32px rgb(0 0 0 / 30%); }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / 20%); }
header { display: flex; align-items: center; justify-content: space-between; padding: 8px 8px 8px 16px;
  background: var(--colour); color: var(--on-colour); }
h2 { margin: 0; font-size: 17px; font-weight: 600; }
ol { flex: 1; overflow-y: auto; margin: 0; padding: 16px; list-style: none; display: flex; flex-direction: column; gap: 12px; }
li { max-width: 88%; padding: 10px 14px; border-radius: 4px 16px 16px; background: #eef3f1; white-space: pre-line; overflow-wrap: anywhere; }
li.mine { align-self: flex-end; border-radius: 16px 4px 16px 16px; background: var(--colour); color: var(--on-colour); }
.kind { margin: 0; font-size: 13px; color: #4a625d; }
p { margin: 0; }
blockquote { margin: 8px 0 0; padding-left: 10px; border-left: 3px solid var(--colour); font-size: 14px; }
cite { display: block; font-style: normal; color: #4a625d; }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
nav a { display: inline-flex; align-items: center; padding: 0 12px; background: #fff; border: 1px solid #6d827d; color: #15302c; }
form { display: flex; gap: 8px; padding: 12px; border-top: 1px solid #cfdad6; }
input { flex: 1; min-width: 0; border: 1px solid #6d827d; padding: 0 12px; background: #fff; color: inherit; }
@media (max-width: 480px) { dialog { inset: 0; width: 100%; max-width: none; height: 100dvh; max-height: none; border-radius: 0; } }
@media (prefers-reduced-motion: no-preference) { ol { scroll-behavior: smooth; } }
`
