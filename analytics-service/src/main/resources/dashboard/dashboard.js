// Draws each picture from the table beside it, so that no picture can say more than its table. Without this script the
// tables are there all the same.
"use strict";
(() => {
  const COLOURS = ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1", "#5694ca", "#85994b"];
  const HIDDEN_SHARE = 0.05; // of the longest bar: a box that is seen, and means no number
  const NARROW = 640;
  const MOST_LABELS = 40;

  const words = (cell) => cell.textContent.trim().replace(/\s+/g, " ");

  function read(table) {
    const heads = [...table.tHead.rows[0].cells];
    const drawn = heads.map((head, at) => ({ head, at })).filter(({ head }) => head.hasAttribute("data-drawn"));
    const rows = [...table.tBodies[0].rows].filter((row) => !row.hasAttribute("data-total"));
    return {
      names: rows.map((row) => words(row.cells[0])),
      series: drawn.map(({ head, at }) => ({
        name: words(head),
        people: rows.map((row) => row.cells[at].dataset.people).map((told) => (told === undefined ? null : Number(told))),
      })),
    };
  }

  function bar(people, colour, stub) {
    return people === null
      ? {
          value: stub,
          label: { show: true, formatter: "?" },
          itemStyle: { color: "transparent", borderColor: "#505a5f", borderType: "dashed", decal: { symbol: "none" } },
        }
      : { value: people, itemStyle: { color: colour } };
  }

  function option(data, lying, narrow, typeface) {
    const most = Math.max(5, ...data.series.flatMap((one) => one.people));
    const stub = most * HIDDEN_SHARE;
    const text = { fontFamily: typeface, fontSize: 14, color: "#0b0c0c" };
    const labels = data.names.length * data.series.length <= MOST_LABELS;
    const names = { type: "category", data: data.names, inverse: lying, axisLabel: { ...text, interval: 0 } };
    const numbers = { type: "value", minInterval: 5, axisLabel: text, splitLine: { lineStyle: { color: "#b1b4b6" } } };
    if (lying) {
      names.axisLabel = { ...names.axisLabel, width: narrow ? 110 : 240, lineHeight: 16, overflow: "break" };
    }
    return {
      animation: false,
      textStyle: text,
      aria: { enabled: true, label: { enabled: false }, decal: { show: data.series.length > 1 } },
      legend: { top: 0, left: 0, textStyle: text, selectedMode: false },
      grid: { left: 4, right: 24, top: narrow && data.series.length > 2 ? 84 : 48, bottom: 4, containLabel: true },
      tooltip: {
        renderMode: "richText",
        textStyle: text,
        formatter: (at) => {
          const people = data.series[at.seriesIndex].people[at.dataIndex];
          return `${at.name}\n${at.seriesName}: ${people === null ? "hidden" : people}`;
        },
      },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: data.series.map((one, at) => ({
        name: one.name,
        type: "bar",
        color: COLOURS[at % COLOURS.length],
        barMaxWidth: 42,
        label: { show: labels, position: lying ? "right" : "top", ...text, fontSize: 12 },
        data: one.people.map((people) => bar(people, COLOURS[at % COLOURS.length], stub)),
      })),
    };
  }

  function draw(picture) {
    const data = read(document.getElementById(picture.dataset.pictureOf));
    const typeface = getComputedStyle(document.body).fontFamily;
    picture.hidden = false;
    let chart = null;
    let lying = null;
    const fit = () => {
      const wished = picture.dataset.lying !== undefined || picture.clientWidth < NARROW;
      const bars = data.names.length * data.series.length;
      if (chart === null || wished !== lying) {
        lying = wished;
        picture.style.height = lying ? `${bars * 18 + data.names.length * 14 + 120}px` : "22rem";
        chart?.dispose();
        chart = echarts.init(picture, null, { renderer: "canvas" });
        chart.setOption(option(data, lying, picture.clientWidth < NARROW, typeface));
      } else {
        chart.resize();
      }
    };
    new ResizeObserver(fit).observe(picture);
    fit();
  }

  for (const picture of document.querySelectorAll("[data-picture-of]")) {
    draw(picture);
  }
})();
