"""The page as a reader meets it: what stands on it, and what is done to it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from urllib.parse import urljoin

from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from verdicts import Failure, require

BROWSER, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"
PATIENCE = 10.0
# What the console may say: a save that was rightly refused, a letter that a newer one overtook, and a warning that the
# browser kept back because nobody touched the page.
EXPECTED = re.compile(r"/save - .* 409|/page/.* 410|/letter\.html.* 410|Blocked attempt to show a 'beforeunload'")


def browser() -> Chrome:
    """A browser that keeps its console for us."""
    options = ChromeOptions()
    options.binary_location = BROWSER
    for word in ("--headless=new", "--disable-dev-shm-usage", "--disable-gpu", "--force-prefers-reduced-motion"):
        options.add_argument(word)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return Chrome(options=options, service=ChromeService(DRIVER))


class Page:
    """The page in the browser."""

    def __init__(self, driver: Chrome) -> None:
        """Nothing is opened yet."""
        self.driver, self.origin = driver, ""

    def open(self, link: str) -> None:
        """Follows the link that opens the page for this browser."""
        self.origin = urljoin(link, "/")
        self.driver.get(link)
        # The link leads to a page that goes on by itself.
        self.wait(lambda: self.has("#editor"), "the link does not lead to the page")
        self.wait(lambda: self.script("return document.readyState") == "complete", "the page is not loaded")

    def go(self, query: str = "") -> None:
        """Opens the page anew with these choices."""
        self.driver.get(f"{self.origin}?{query}")

    def leave(self) -> None:
        """Goes away, so that an end of the program is not seen as a fault."""
        self.driver.get("about:blank")

    def wait(self, claim: Callable[[], object], otherwise: str, seconds: float = PATIENCE) -> None:
        """Waits until something is so."""
        until = time.monotonic() + seconds
        while not claim():
            if time.monotonic() > until:
                raise Failure(f"{otherwise} (after {seconds:.0f} s)")
            time.sleep(0.02)

    def script(self, source: str, *values: object) -> object:
        """The value of a piece of JavaScript."""
        return self.driver.execute_script(source, *values)

    def command(self, name: str, **values: object) -> dict:
        """The answer to a command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, values)

    def one(self, selector: str) -> WebElement:
        """The element that is chosen."""
        return self.driver.find_element("css selector", selector)

    def text(self, selector: str) -> str:
        """The text of an element, without waiting for it; empty when there is no such element."""
        return str(self.script("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", selector))

    def has(self, selector: str) -> bool:
        """Whether there is such an element."""
        return bool(self.script("return document.querySelector(arguments[0]) !== null", selector))

    def count(self, selector: str) -> int:
        """How many such elements there are."""
        return int(self.script("return document.querySelectorAll(arguments[0]).length", selector))

    def value(self) -> str:
        """The text in the editor."""
        return str(self.script("return document.getElementById('editor').value"))

    def caret(self) -> int:
        """The place of the caret in the text."""
        return int(self.script("return document.getElementById('editor').selectionStart"))

    def put_caret(self, place: int, end: int | None = None) -> None:
        """Sets the caret, or selects up to an end, and gives the editor the focus."""
        script = "const e = document.getElementById('editor'); e.focus(); e.setSelectionRange(...arguments)"
        self.script(script, place, place if end is None else end)

    def write(self, text: str) -> None:
        """Puts text at the caret at once, as pasting does."""
        self.command("Input.insertText", text=text)

    def write_all(self, text: str) -> None:
        """Replaces the whole text."""
        self.put_caret(0, len(self.value()))
        self.write(text)

    def append(self, text: str) -> int:
        """Puts text on a new last line and answers the number of this line."""
        value = self.value()
        self.put_caret(len(value))
        self.write(text if value.endswith("\n") else "\n" + text)
        require(text in self.value(), "nothing can be written in the editor")
        return self.value().count("\n", 0, self.value().rindex(text)) + 1

    def draft(self, name: str, text: str) -> None:
        """Gives the server a text that was not typed here."""
        self.post("/draft", {"file": name, "text": text})

    def post(self, path: str, value: object) -> int:
        """Sends a value as the page does, and answers the status."""
        script = """return fetch(arguments[0], {method: 'POST', headers: {'Content-Type': 'application/json'},
            body: JSON.stringify(arguments[1])}).then(answer => answer.status)"""
        return int(self.script(script, path, value))

    def press(self, *keys: str, under: str = "") -> None:
        """Presses keys one after another, while another is held."""
        chain = ActionChains(self.driver, duration=0)
        if under:
            chain.key_down(under)
        chain.send_keys(*keys)
        if under:
            chain.key_up(under)
        chain.perform()

    def save_by_key(self) -> None:
        """Presses Ctrl+S."""
        self.press("s", under=Keys.CONTROL)

    def choose(self, name: str, value: str) -> None:
        """Chooses a value of a select."""
        Select(self.one(f"select[name={name}]")).select_by_value(value)

    def options(self, name: str) -> list[str]:
        """The values that a select offers."""
        script = "return [...document.querySelectorAll(`select[name=${arguments[0]}] option`)].map(o => o.value)"
        return list(self.script(script, name))

    def has_drawn(self, part: str) -> bool:
        """Whether all sheets are of a letter whose address holds this, and can be seen."""
        script = """const all = [...document.querySelectorAll('.sheets img')];
            return all.length > 0 && all.every(i => i.complete && i.naturalWidth && i.getAttribute('src').includes(arguments[0]))"""
        return bool(self.script(script, part))

    def size(self, width: int, height: int, scale: float = 1) -> None:
        """Makes the window so large, in CSS pixels."""
        values = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
        self.command("Emulation.setDeviceMetricsOverride", **values)

    def scheme(self, name: str) -> None:
        """Prefers light or dark."""
        features = [
            {"name": "prefers-color-scheme", "value": name},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.command("Emulation.setEmulatedMedia", features=features)

    def complaints(self) -> list[str]:
        """What the console said since the last time, but for what is expected."""
        said = [entry for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
        return [entry["message"] for entry in said if not EXPECTED.search(entry["message"])]
