"use strict";
// The editor: a mirror below the text area with numbers, tints and marks, and notes beside its lines.
// The text area is the browser's own and is never filled while someone writes in it: undo, accents and spelling keep working.

// ---- The mirror: lines below the text area, with their numbers, tints and marks; only lines that changed are written ----

// A placeholder, the begin of an optional text, its `||` and its end, and a block. Each alternative reads a line once.
const MACHINE = /\(\([^()?]*\)\)+|\(\([^()?]*\?\?|\|\||\)\)+|\[\[[^[\]]*\]\]/g;
const SPOT = /\(\([^()]*\)*|\[\[[^[\]]*\]*|\S+/y;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const KINDS = ["error", "warning", "hint"];
let lines = [];
let frontLines = 0;
// By line of the mirror: `[column, kind]` of everything found in it.
const spots = new Map();

/// The index in a line of a column that counts characters as a reader sees them.
function indexOf(column, line) {
    let seen = 0;
    for (const { index } of graphemes.segment(line)) if ((seen += 1) === column) return index;
    return line.length;
}

/// The ranges of a line to tint: `[from, to, class]` in their order, none inside another.
function tints(text, findings) {
    const found = [...text.matchAll(MACHINE)].map((match) => {
        const end = match.index + match[0].length;
        return [match.index, end, match[0].startsWith("[[") ? "block" : "field"];
    });
    for (const [column, kind] of findings) {
        SPOT.lastIndex = indexOf(column, text);
        const match = SPOT.exec(text);
        if (!match) continue;
        const [from, to] = [match.index, SPOT.lastIndex];
        const inside = found.findIndex((range) => range[0] < to && from < range[1]);
        if (inside < 0) found.push([from, to, `spot ${kind}`]);
        else if (!found[inside][2].includes("spot")) found[inside][2] += ` spot ${kind}`;
    }
    return found.sort((one, other) => one[0] - other[0]);
}

/// Writes one line of the mirror.
function write(node, text) {
    const pieces = [];
    let done = 0;
    for (const [from, to, kind] of tints(text, spots.get(node) ?? [])) {
        const tint = document.createElement("span");
        tint.className = kind;
        tint.textContent = text.slice(from, to);
        pieces.push(text.slice(done, from), tint);
        done = to;
    }
    node.replaceChildren(...pieces, text.slice(done));
}

/// A new line of the mirror.
function newLine(text) {
    const node = document.createElement("div");
    node.className = "line";
    write(node, text);
    return node;
}

/// Brings the mirror to the text of the editor.
function reflect() {
    const now = editor.value.split("\n");
    const [head, tail] = sharedEnds(lines, now, (one, other) => one === other);
    const kept = head + Math.min(lines.length, now.length) - head - tail;
    for (let index = head; index < kept; index += 1) write(mirror.children[index], now[index]);
    for (let index = lines.length - tail - 1; index >= kept; index -= 1) mirror.children[index].remove();
    const come = now.slice(kept, now.length - tail).map(newLine);
    if (come.length) mirror.insertBefore(fragment(come), mirror.children[kept] ?? null);
    lines = now;
    tintFront(head);
}

/// Nodes as one, to put them on the page in one go.
function fragment(children) {
    const whole = document.createDocumentFragment();
    whole.append(...children);
    return whole;
}

/// Tints the lines that say what the file is, when something changed in or before them.
function tintFront(firstChanged) {
    const end = lines[0] === "---" ? lines.indexOf("---", 1) + 1 : 0;
    if (end === frontLines && firstChanged >= end) return;
    const last = Math.min(lines.length, Math.max(end, frontLines) + 1);
    for (let index = 0; index < last; index += 1) mirror.children[index].classList.toggle("front", index < end);
    frontLines = end;
}

// ---- Notes ----

// By note: its line of the mirror, which stays right while lines come and go above it.
let lineOf = new Map();

/// Ties the notes to their lines and marks these.
function mark() {
    const before = new Set(lineOf.values());
    for (const line of before) line.classList.remove(...KINDS);
    spots.clear();
    lineOf = new Map();
    for (const note of notes.children) {
        const line = mirror.children[note.dataset.line - 1];
        if (!line) continue;
        lineOf.set(note, line);
        spots.set(line, [...(spots.get(line) ?? []), [Number(note.dataset.column ?? 1), KINDS[kindOf(note)]]]);
    }
    for (const [line, findings] of spots) {
        // The gravest first: it gives the line its sign, and a place where two were found its colour.
        findings.sort((one, other) => KINDS.indexOf(one[1]) - KINDS.indexOf(other[1]));
        line.classList.add(findings[0][1]);
    }
    for (const line of new Set([...before, ...lineOf.values()])) if (line.isConnected) write(line, line.textContent);
    place();
    showNear();
}

/// How grave a note is: 0 a mistake, 2 a hint.
function kindOf(note) {
    const kind = KINDS.findIndex((name) => note.classList.contains(name));
    return kind < 0 ? KINDS.length - 1 : kind;
}

/// Puts each note beside its line, or below the note before it; first everything is measured, then written.
function place() {
    const all = [...notes.children];
    const isBeside = all.length > 0 && getComputedStyle(all[0]).position === "absolute";
    const sizes = all.map((note) => [lineOf.get(note)?.offsetTop ?? 0, note.offsetHeight]);
    let free = 0;
    all.forEach((note, index) => {
        const top = Math.max(sizes[index][0], free);
        free = top + sizes[index][1] + 8;
        note.style.top = isBeside ? `${top}px` : "";
    });
    notes.style.minHeight = isBeside ? `${free}px` : "";
}

/// Takes new notes.
function fillNotes(html) {
    // The places that this script gave them are no part of what is compared.
    for (const note of notes.children) {
        note.removeAttribute("style");
        note.classList.remove("near");
    }
    fill("notes", nodes(html));
    mark();
}

/// The lines up to the caret; the last one ends at it.
const beforeCaret = () => editor.value.slice(0, editor.selectionStart).split("\n");

/// Line and column of the caret, from 1.
function caret() {
    const before = beforeCaret();
    return [before.length, [...graphemes.segment(before[before.length - 1])].length + 1];
}

/// Puts the caret at a line and column, or as near as there is text; answers the line of the mirror.
function setCaret(line, column) {
    const index = Math.min(Math.max(line, 1), lines.length) - 1;
    const start = lines.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0) + indexOf(column, lines[index]);
    editor.setSelectionRange(start, start);
    return mirror.children[index];
}

/// Goes on writing at a line and column, where it can be seen.
function goTo(line, column) {
    const node = setCaret(line, column);
    editor.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
}

/// Shows which line and which notes belong together: those of the note with the focus, or of the caret.
function showNear() {
    const note = document.activeElement?.closest("#notes > li");
    const isWriting = document.activeElement === editor;
    const line = note ? lineOf.get(note) : isWriting ? mirror.children[beforeCaret().length - 1] : undefined;
    for (const old of mirror.querySelectorAll(".near")) if (old !== line) old.classList.remove("near");
    line?.classList.add("near");
    for (const each of notes.children) each.classList.toggle("near", line !== undefined && lineOf.get(each) === line);
}

/// Gives the focus to the next note (1) or the one before (-1), seen from the focus or the caret; after the last comes the first.
function step(direction) {
    const links = [...notes.querySelectorAll("li > a")];
    if (!links.length) return;
    let index = links.indexOf(document.activeElement);
    if (index < 0) {
        const [line, column] = caret();
        const isAfter = ({ parentElement: { dataset } }) =>
            dataset.line - line || Number(dataset.column ?? 1) - column;
        index = direction > 0 ? links.findIndex((link) => isAfter(link) > 0) : links.filter((link) => isAfter(link) < 0).length - 1;
        if (index < 0) index = direction > 0 ? 0 : links.length - 1;
    } else index = (index + direction + links.length) % links.length;
    links[index].focus({ preventScroll: true });
    links[index].closest("li").scrollIntoView({ block: "nearest" });
}
