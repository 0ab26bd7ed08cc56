document.addEventListener("click", function (event) {
  const button = event.target.closest("button[data-copy]");
  if (!button) {
    return;
  }
  const source = document.getElementById(button.dataset.copy);
  const label = button.textContent;
  const say = function (word) {
    button.textContent = word;
    setTimeout(function () { button.textContent = label; }, 2000);
  };
  const select = function () {
    const range = document.createRange();
    source.hidden = false;
    range.selectNodeContents(source);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    say(document.execCommand("copy") ? "Copied" : "Selected: copy it with the menu");
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(source.textContent).then(function () { say("Copied"); }, select);
  } else {
    select();
  }
});
