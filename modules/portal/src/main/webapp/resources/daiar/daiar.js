// What a page can do without is left to the server; this file only folds the menu, spares a second press and lets cards be dragged.
(function () {
  "use strict";
  document.documentElement.classList.add("scripted");

  function foldMenu(button) {
    var head = button.closest(".has-menu");
    button.addEventListener("click", function () {
      button.setAttribute("aria-expanded", String(head.classList.toggle("is-open")));
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && head.classList.contains("is-open")) {
        head.classList.remove("is-open");
        button.setAttribute("aria-expanded", "false");
        button.focus();
      }
    });
  }

  // A file chosen or a list picked goes off at once where the page asks for it.
  function sendOnChange(field) {
    field.addEventListener("change", function () { field.form.requestSubmit(); });
  }

  // The names of the chosen files, in the words of the page instead of the browser's.
  function tellFiles(field) {
    var place = document.getElementById(field.dataset.tell);
    var none = place.textContent;
    field.addEventListener("change", function () {
      place.textContent = Array.from(field.files).map(function (file) { return file.name; }).join(", ") || none;
    });
  }

  // A choice the rest of the form hangs on opens the form anew, before anything else is typed.
  function reopen(place) {
    var field = document.getElementById(place.dataset.reopen);
    if (field) { field.addEventListener("change", function () { window.location.assign(place.dataset.to + encodeURIComponent(field.value)); }); }
  }

  // On a phone the filters would push the list off the screen.
  function foldOnPhone(details) {
    if (window.matchMedia("(max-width: 47.99rem)").matches) { details.open = false; }
  }

  // On a phone the tabs scroll: the one that is open stands in sight.
  function showTab(tab) {
    var row = tab.closest(".tabs");
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }

  // Long work is looked at again every few seconds; the fragment comes from the server as it stands.
  function lookAgain(place) {
    window.setTimeout(function () {
      fetch(window.location.href, { headers: { "X-Requested-With": "fetch" } })
        .then(function (answer) { return answer.text(); })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(place.id);
          if (!fresh || !fresh.hasAttribute("data-look-again")) { window.location.reload(); return; }
          place.replaceChildren.apply(place, Array.from(fresh.childNodes));
          lookAgain(place);
        })
        .catch(function () { lookAgain(place); });
    }, Number(place.dataset.lookAgain) || 2000);
  }

  // A card goes into another lane of its own position: that opens the page of the decision with this lane chosen, where
  // the order and the reason are written. The same way stands as a link on the card.
  function dragCards(place) {
    var dragged = null;
    function accepts(lane) { return dragged && lane !== dragged.closest("[data-lane]"); }
    place.querySelectorAll("[data-move]").forEach(function (card) {
      card.draggable = true;
      card.addEventListener("dragstart", function (event) {
        dragged = card;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
      });
      card.addEventListener("dragend", function () { dragged = null; });
    });
    place.querySelectorAll("[data-lane]").forEach(function (lane) {
      function mark(over) { lane.classList.toggle("is-over", over); }
      lane.addEventListener("dragover", function (event) { if (accepts(lane)) { event.preventDefault(); mark(true); } });
      lane.addEventListener("dragleave", function (event) { if (!lane.contains(event.relatedTarget)) { mark(false); } });
      lane.addEventListener("drop", function (event) {
        mark(false);
        if (accepts(lane)) { event.preventDefault(); window.location.assign(dragged.dataset.move + lane.dataset.lane + "#decide"); }
      });
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".menu-button").forEach(foldMenu);
    document.querySelectorAll("[data-send-on-change]").forEach(sendOnChange);
    document.querySelectorAll("[data-reopen]").forEach(reopen);
    document.querySelectorAll("[data-tell]").forEach(tellFiles);
    document.querySelectorAll("details.fold").forEach(foldOnPhone);
    document.querySelectorAll(".tabs [aria-current='page']").forEach(showTab);
    document.querySelectorAll("[data-look-again]").forEach(lookAgain);
    document.querySelectorAll(".lanes").forEach(dragCards);
  });
})();
