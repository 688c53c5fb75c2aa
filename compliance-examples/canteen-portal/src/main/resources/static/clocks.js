// Counts down what the server said is left; the page reads the same without it.
(() => {
  const start = performance.now();
  const clocks = [...document.querySelectorAll("[data-seconds-left]")];
  const show = (clock) => {
    const left = Number(clock.dataset.secondsLeft) - Math.floor((performance.now() - start) / 1000);
    const past = Math.abs(left);
    const two = (n) => String(n).padStart(2, "0");
    const words = Math.floor(past / 3600) + " h " + two(Math.floor(past / 60) % 60) + " min " + two(past % 60) + " s";
    clock.textContent = (left < 0 ? "dépassé de " : "il reste ") + words;
  };
  const tick = () => clocks.forEach(show);
  tick();
  setInterval(tick, 1000);
})();
