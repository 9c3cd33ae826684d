"use strict";
// New HTML in the page. All HTML comes from the server, at first and later in parts; nothing here puts a text of a template
// into markup.

const byId = (id) => document.getElementById(id);
const words = JSON.parse(document.body.dataset.words);
const form = byId("choice");
const editor = byId("editor");
const mirror = byId("mirror");
const notes = byId("notes");

// ---- Parts of the page: new HTML goes in with as little change as possible, so that focus, scroll and selection stay ----

/// How many items two lists share at their begin and at their end.
function sharedEnds(was, is, isSame) {
    const most = Math.min(was.length, is.length);
    let head = 0;
    while (head < most && isSame(was[head], is[head])) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(was[was.length - 1 - tail], is[is.length - 1 - tail])) tail += 1;
    return [head, tail];
}

/// Makes the children of a node equal to those of another.
function patch(old, fresh) {
    const was = [...old.childNodes];
    const is = [...fresh.childNodes];
    const [head, tail] = sharedEnds(was, is, (one, other) => one.isEqualNode(other));
    const gone = was.slice(head, was.length - tail);
    const come = is.slice(head, is.length - tail);
    const next = was[was.length - tail] ?? null;
    come.forEach((node, index) => {
        if (index < gone.length) patchNode(gone[index], node);
        else old.insertBefore(node, next);
    });
    gone.slice(come.length).forEach((node) => node.remove());
}

/// Makes a node equal to another, or puts the other in its place.
function patchNode(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeName !== fresh.nodeName || old.nodeName === "IMG") old.replaceWith(fresh);
    else if (old.nodeType !== Node.ELEMENT_NODE) old.data = fresh.data;
    else {
        for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
        for (const name of fresh.getAttributeNames()) old.setAttribute(name, fresh.getAttribute(name));
        patch(old, fresh);
    }
}

/// HTML as nodes that are not on the page yet; their pictures begin to load.
function nodes(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return document.importNode(template.content, true);
}

/// Fills the element with this id.
function fill(id, fresh) {
    const element = byId(id);
    if (!element) return;
    patch(element, fresh);
    for (const chosen of element.querySelectorAll("select option[selected]")) chosen.selected = true;
}

/// Loads the letter as a web page over the old one, which stays until the new one can be seen.
async function frame(fresh) {
    const come = fresh.querySelector("iframe");
    const gone = byId("letter").querySelector("iframe");
    if (!come || !gone || come.isEqualNode(gone)) return;
    const next = come.cloneNode();
    const isLoaded = new Promise((done) => next.addEventListener("load", done, { once: true }));
    next.classList.add("coming");
    gone.after(next);
    await isLoaded;
    // Not to be had when the server shuts the frame off from the page.
    const down = gone.contentDocument?.scrollingElement?.scrollTop ?? 0;
    if (next.contentDocument?.scrollingElement) next.contentDocument.scrollingElement.scrollTop = down;
    gone.remove();
    next.classList.remove("coming");
    if (!next.classList.length) next.removeAttribute("class");
}
