"use strict";
/* What a reader does with the page of a comparison. Without it the page shows all in one column. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const SLICE = 8; // milliseconds of work between two looks at what the reader does
  const GAP = 8; // pixels between the bar and the row that is gone to
  const FEW = 400; // rows that are laid out all at once without a wait
  const MOST_FOUND = 3000; // places that are highlighted

  const start = () => {
    const find = (selector) => document.querySelector(selector);
    const all = (selector, from) => [...(from || document).querySelectorAll(selector)];
    const rows = all(".row");
    const folds = all(".fold");
    const parts = all(".part");
    const sections = all("main > section");
    const isChange = (row) => row.dataset.kinds !== "unchanged";
    const search = find(".search input");
    const shown = find(".shown");
    const panel = find("#filters");
    const help = find(".help");
    const here = find(".here");
    const words = (row, name) => (row.dataset[name] ? row.dataset[name].split(" ") : []);

    // ---- which rows are shown

    const asked = { kind: new Set(), tag: new Set(), text: "" };
    const told = new Map(
      rows.map((row, at) => [row, { at, kind: words(row, "kinds"), tag: words(row, "tags") }]));
    const texts = new Map();

    const plain = (text) => text.normalize("NFKC").toLowerCase();
    const textOf = (row) => {
      let text = texts.get(row);
      if (text === undefined) {
        const parts = [row.querySelector("header").textContent, row.querySelector(".text").textContent];
        const notes = row.querySelector(".notes");
        text = plain(parts.concat(notes ? notes.textContent : "").join(" ").replace(/\s+/g, " "));
        texts.set(row, text);
      }
      return text;
    };
    const asksFor = (group, row) =>
      asked[group].size === 0 || told.get(row)[group].some((word) => asked[group].has(word));
    const fits = (row) => asksFor("kind", row) && asksFor("tag", row) && (!asked.text || textOf(row).includes(asked.text));
    const set = (element, hidden) => {
      if (element.hidden !== hidden) {
        element.hidden = hidden;
      }
    };
    const isAsked = () => asked.kind.size + asked.tag.size > 0 || asked.text !== "";

    const filter = () => keepingPlace(() => {
      const asking = isAsked();
      let count = 0;
      let left = 0;
      for (const row of rows) {
        const fitting = !asking || fits(row);
        set(row, !fitting);
        left += fitting ? 1 : 0;
        count += fitting && !row.id.endsWith("-from") && isChange(row) ? 1 : 0;
      }
      for (const fold of folds) {
        const holds = !asking || fold.querySelector(".row:not([hidden])") !== null;
        set(fold, !holds);
        openForAsking(fold, asking && holds);
      }
      for (const whole of parts.concat(sections)) {
        set(whole, asking && whole.querySelector(".row:not([hidden])") === null);
      }
      /* What the browser remembers of a part's height is wrong when some of its rows are hidden. */
      root.classList.toggle("few", left < FEW);
      set(find(".nothing"), left > 0 || rows.length === 0);
      shown.textContent = count + " of " + shown.dataset.all + " shown";
      const number = asked.kind.size + asked.tag.size;
      const active = find(".active");
      active.textContent = number ? String(number) : "";
      set(active, number === 0);
      highlight();
    });

    /* A fold that was opened because something in it was asked for is closed again afterwards. */
    const opened = new Set();
    const openForAsking = (fold, open) => {
      if (open && !fold.open) {
        opened.add(fold);
        fold.open = true;
      } else if (!open && opened.delete(fold)) {
        fold.open = false;
      }
    };

    /* Highlights change no element, so even thousands cost little. */
    const highlight = () => {
      if (!window.Highlight || !CSS.highlights) {
        return;
      }
      CSS.highlights.delete("found");
      if (asked.text.length < 2) {
        return;
      }
      const ranges = [];
      for (const row of rows) {
        if (!row.hidden && ranges.length < MOST_FOUND) {
          rangesIn(row, ranges);
        }
      }
      CSS.highlights.set("found", new Highlight(...ranges));
    };
    const rangesIn = (row, ranges) => {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) {
          continue;
        }
        for (let at = text.indexOf(asked.text); at >= 0; at = text.indexOf(asked.text, at + asked.text.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + asked.text.length);
          ranges.push(range);
        }
      }
    };

    const toggle = (group, button) => {
      const word = button.dataset.word;
      if (!asked[group].delete(word)) {
        asked[group].add(word);
      }
      button.setAttribute("aria-pressed", String(asked[group].has(word)));
      filter();
    };
    const reset = () => {
      asked.kind.clear();
      asked.tag.clear();
      asked.text = "";
      search.value = "";
      all(".chip").forEach((chip) => chip.setAttribute("aria-pressed", "false"));
      filter();
    };
    let waiting = 0;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        asked.text = plain(search.value.trim().replace(/\s+/g, " "));
        filter();
      }, 120);
    });

    // ---- where the reader is

    let visible = null;
    const visibleRows = () => {
      visible = visible || rows.filter((row) => !row.hidden && !row.closest(".fold:not([open])"));
      return visible;
    };
    const forgetVisible = () => { visible = null; };
    document.addEventListener("toggle", forgetVisible, true);

    const barEnd = () => Math.max(0, find(".controls").getBoundingClientRect().bottom);
    /* Where in the visible rows the first one is that reaches below a line of the window. */
    const visibleAt = (line) => {
      const candidates = visibleRows();
      let low = 0;
      let high = candidates.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (candidates[middle].getBoundingClientRect().bottom <= line + 1) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    };
    const topRow = () => visibleRows()[visibleAt(barEnd())] || null;
    /* After what is shown has changed, the row that was read, or the next one, is where it was. */
    const keepingPlace = (change) => {
      const row = topRow();
      const inHead = scrollY < find("main").offsetTop - barEnd();
      const from = row ? row.getBoundingClientRect().top : 0;
      change();
      forgetVisible();
      const left = visibleRows();
      if (!row || inHead || left.length === 0) {
        return;
      }
      const next = left.find((one) => told.get(one).at >= told.get(row).at) || left[left.length - 1];
      scrollBy(0, next.getBoundingClientRect().top - (next === row ? from : barEnd() + GAP));
    };

    // ---- from change to change

    let current = null;
    const isOnScreen = (row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > barEnd() && box.top < innerHeight;
    };
    const select = (row) => {
      if (current) {
        current.removeAttribute("aria-current");
      }
      current = row;
      row.setAttribute("aria-current", "true");
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "start" });
      scrollBy(0, row.getBoundingClientRect().top - barEnd() - GAP); // the bar may have grown
    };
    const step = (by) => {
      const steps = visibleRows().filter(isChange);
      if (steps.length === 0) {
        return;
      }
      let at = current ? steps.indexOf(current) : -1;
      if (at < 0 || !isOnScreen(current)) {
        const top = topRow();
        const next = top ? steps.findIndex((row) => told.get(row).at >= told.get(top).at) : -1;
        at = (next < 0 ? steps.length : next) - (by > 0 ? 1 : 0);
      }
      select(steps[Math.max(0, Math.min(steps.length - 1, at + by))]);
    };
    const goTo = (id) => {
      const row = document.getElementById(id);
      if (!row) {
        return false;
      }
      const fold = row.closest(".fold");
      if (row.hidden || (fold && fold.hidden)) {
        reset();
      }
      if (fold) {
        opened.delete(fold);
        fold.open = true;
      }
      if (row.classList.contains("row")) {
        select(row);
        return true;
      }
      return false;
    };
    const otherPlace = () => {
      const link = current && current.querySelector("a.move");
      if (link) {
        goTo(link.getAttribute("href").slice(1));
      }
    };

    // ---- side by side

    const sideOf = (row, side) => {
      const cell = row.querySelector(".text").cloneNode(true);
      const draft = document.body.dataset;
      cell.className = "cell " + side;
      cell.lang = draft[side + "Lang"];
      cell.dir = draft[side + "Dir"];
      all(side === "original" ? "ins" : "del", cell).forEach((element) => element.remove());
      if (side === "original") {
        all("[data-original]", cell).forEach((element) => { element.textContent = element.dataset.original || ""; });
      }
      cell.setAttribute("role", "group");
      cell.setAttribute("aria-label", side === "original" ? "Original" : "Revised");
      return cell;
    };
    const build = (row) => {
      if (!row.classList.contains("built")) {
        row.querySelector(".text").after(sideOf(row, "original"), sideOf(row, "revised"));
        row.classList.add("built");
      }
    };
    let building = 0;
    const buildFrom = (first) => {
      clearTimeout(building);
      let done = 0;
      const slice = () => {
        const end = performance.now() + SLICE;
        while (done < rows.length && performance.now() < end) {
          build(rows[(first + done) % rows.length]);
          done++;
        }
        if (done < rows.length) {
          building = setTimeout(slice, 0);
        }
      };
      slice();
    };
    const view = (name) => keepingPlace(() => {
      const top = topRow();
      root.classList.toggle("side", name === "side");
      all("[data-view]").forEach((button) =>
        button.setAttribute("aria-pressed", String(button.dataset.view === name)));
      if (name === "side") {
        buildFrom(top ? told.get(top).at : 0);
      }
    });
    const otherView = () => view(root.classList.contains("side") ? "inline" : "side");

    // ---- the rest

    const unfold = () => keepingPlace(() => {
      const button = find("[data-do=unfold]");
      const open = button.getAttribute("aria-pressed") !== "true";
      folds.forEach((fold) => { fold.open = open; });
      opened.clear();
      button.setAttribute("aria-pressed", String(open));
      button.textContent = open ? "Fold all" : "Unfold all";
    });
    const theme = () => {
      const set = root.dataset.theme;
      const dark = set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    };
    const openPanel = () => {
      const button = find("[data-do=panel]");
      panel.hidden = !panel.hidden;
      button.setAttribute("aria-expanded", String(!panel.hidden));
    };
    const toSearch = () => {
      search.focus();
      search.select();
    };
    const escape = () => {
      if (document.activeElement === search) {
        if (search.value) {
          search.value = "";
          asked.text = "";
          filter();
        } else {
          search.blur();
        }
      } else if (!panel.hidden) {
        openPanel();
      }
    };
    const openHelp = () => (help.open ? help.close() : help.showModal());

    const does = {
      view: (button) => view(button.dataset.view),
      panel: openPanel,
      kind: (button) => toggle("kind", button),
      tag: (button) => toggle("tag", button),
      reset,
      next: () => step(1),
      previous: () => step(-1),
      unfold,
      theme,
      help: openHelp,
    };
    const keys = {
      j: () => step(1),
      k: () => step(-1),
      "/": toSearch,
      f: openPanel,
      v: otherView,
      u: unfold,
      m: otherPlace,
      t: theme,
      "?": openHelp,
    };

    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) {
        does[button.dataset.do](button);
        return;
      }
      const link = event.target.closest("a[href^='#']");
      const href = link && link.getAttribute("href");
      if (href && goTo(href.slice(1))) {
        event.preventDefault();
        history.replaceState(null, "", href);
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === "Escape") {
        escape();
        return;
      }
      const typing = event.target.closest("input");
      if (typing || !Object.hasOwn(keys, event.key) || (help.open && event.key !== "?")) {
        return;
      }
      event.preventDefault();
      keys[event.key]();
    });

    let drawing = 0;
    const place = () => {
      drawing = 0;
      const seen = visibleRows();
      if (seen.length === 0) {
        return;
      }
      const at = (line) => told.get(seen[Math.min(seen.length - 1, visibleAt(line))]).at;
      const length = here.ownerSVGElement.viewBox.baseVal.height / rows.length;
      const first = at(barEnd());
      here.setAttribute("y", String(first * length));
      here.setAttribute("height", String((at(innerHeight - 2) - first + 1) * length));
    };
    const draw = () => { drawing = drawing || requestAnimationFrame(place); };
    addEventListener("scroll", draw, { passive: true });
    addEventListener("resize", draw, { passive: true });
    draw();
    if (location.hash.length > 1) {
      goTo(decodeURIComponent(location.hash.slice(1)));
    }
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
