//! Looking back: findings from what was logged, and charts that show what their tables say.

use afterword::domain::contact::{Act, Look};
use afterword::domain::insight::urges::{After, Changed, Part};
use afterword::domain::own::{Own, Restraint, Sleep};
use afterword::domain::record::{EventId, Mood, What};
use chrono::Weekday;
use serde_json::json;

use crate::driver::Browser;
use crate::server::Site;
use crate::steps::{Story, browser_with, day, words};

/// A month of urges, notes, nights, practice and quiet days: most urges in the evening, most on Sundays.
pub fn a_month() -> Story {
    let mut story = Story::quiet();
    let hours = [22, 23, 21, 9, 20, 23, 14, 22, 22, 23, 2];
    for (n, hour) in (2..=12u32).zip(hours) {
        let at = |minute: u32| format!("2026-05-{n:02}T{:02}:{minute:02}:00", if n == 12 { hour.min(9) } else { hour });
        let urge = EventId(story.events.len() as u128 + 1);
        let after = [Some(3), Some(4), None, Some(6), Some(8)][n as usize % 5];
        let set_off = ["the bus stop", "", "A song", "The bus stop", ""][n as usize % 5].to_owned();
        let eased = Own::Eased { urge, strength: after, did: vec![], set_off };
        story = story.then(&at(0), What::Own(Own::Urge { strength: 6 })).then(&at(10), What::Own(eased));
        if n % 7 == 2 {
            story = story.then(&at(20), What::Own(Own::Urge { strength: 5 }));
        }
        let mood = [Mood::Steady, Mood::Shaky, Mood::VeryLow, Mood::Shaky][n as usize % 4];
        if n != 6 {
            let check_in = What::CheckIn { mood, self_harm: false, words: String::new() };
            story = story.then(&at(30), check_in);
            let sleep = Sleep::ALL[n as usize % 3];
            story = story.then(&at(31), What::Own(Own::Slept { day: at(0)[..10].parse().unwrap(), sleep }));
        }
        let practice = if n % 2 == 0 { "Walked or moved" } else { "Ate something proper" }.to_owned();
        story = story.then(&at(40), What::Practised { day: at(0)[..10].parse().unwrap(), practice });
    }
    let kept = vec![Restraint::Messages, Restraint::LateNight];
    story
        .entry("2026-05-08T20:00:00", Act::Looked(Look::Feed), "", "the bus stop")
        .then("2026-05-11T23:50:00", What::Own(Own::Day { day: day("2026-05-11"), kept, words: String::new() }))
}

/// Each drawing of the page holds the numbers of its table: strokes by height, dots by place, leaves by count.
#[track_caller]
pub fn charts_are_their_tables(page: &Browser) {
    let script = "
      const rows = (part) => [...part.querySelectorAll('table tbody tr')].map((row) =>
        [...row.children].map((cell) => words(cell.textContent)));
      const number = (line, name) => Number(line.getAttribute(name));
      const wrong = [];
      let compared = 0;
      for (const part of document.querySelectorAll('figure.chart')) {
        const table = rows(part), title = part.querySelector('h2').innerText;
        const strokes = [...part.querySelectorAll('line.bar-stroke')], dots = [...part.querySelectorAll('line.dot')];
        if (dots.length) {
          const scale = [...part.querySelector('.plot .axis').children].map((it) => it.textContent);
          const drawn = dots.map((dot) => scale[Math.round((number(dot, 'y1') - 10) / 40)]);
          const said = table.map((row) => row[1]);
          if (JSON.stringify(drawn) !== JSON.stringify(said)) wrong.push(title + ': ' + drawn + ' for ' + said);
          const places = dots.map((dot) => number(dot, 'x1'));
          if (places.some((x, at) => at && x <= places[at - 1])) wrong.push(title + ': days out of order');
        } else if (strokes.length) {
          const most = Math.max(...table.map((row) => Number(row[1])));
          table.forEach((row, at) => {
            const middle = (at + 0.5) * 100 / table.length;
            const stroke = strokes.find((line) => Math.abs(number(line, 'x1') - middle) < 0.1);
            const height = stroke ? 100 - number(stroke, 'y2') : 0;
            if (Math.abs(height - 100 * Number(row[1]) / most) > 0.1) wrong.push(title + ': ' + row + ' is ' + height);
          });
        } else {
          const leaves = [...part.querySelectorAll('.leaves i')];
          const drawn = [leaves.filter((it) => it.className === 'd').length, leaves.filter((it) => it.className === 'd c').length,
            leaves.filter((it) => it.className === '').length];
          const [quiet, corners, others] = table.map((row) => Number(row[1]));
          if (drawn[0] + drawn[1] !== quiet || drawn[1] !== corners || drawn[2] !== others) wrong.push(title + ': ' + drawn);
        }
        compared += 1;
      }
      for (const list of document.querySelectorAll('ul.habits')) {
        const table = rows(list.closest('section'));
        const drawn = [...list.children].map((row) => [words(row.firstElementChild.innerText), String(row.querySelectorAll('i.d').length)]);
        if (JSON.stringify(drawn) !== JSON.stringify(table)) wrong.push(JSON.stringify([drawn, table]));
        compared += 1;
      }
      return [wrong, compared]";
    let found = page.run(script, json!(null));
    assert_eq!(found[0], json!([]));
    assert!(found[1].as_u64() >= Some(3), "charts were there to be compared: {found}");
}

#[test]
fn findings_and_charts_say_what_was_logged() {
    let w = words();
    let site = Site::start();
    let page = browser_with(&site, &a_month(), "/today");
    page.press(w.trends.row.what);
    page.at("/trends");
    page.heading(w.trends.title);
    page.unfold();
    page.see((w.trends.hours_title)(Some(Part::Evening)));
    page.see(&(w.trends.hours_line)(Some(Part::Evening), 10, 13));
    page.see((w.trends.weekdays_title)(Some(Weekday::Sat)));
    let after = After { weaker: 4, same: 2, stronger: 2 };
    page.see((w.trends.after_title)(None::<Changed>));
    page.see(&(w.trends.after_line)(after));
    page.see(w.trends.set_off_title);
    page.see(&(w.trends.times)(5));
    page.see(&(w.trends.kept_line)(1));
    charts_are_their_tables(&page);
    // The same of a longer time: nothing was before.
    page.pick(w.trends.span, w.trends.spans[1].1);
    page.see(&(w.trends.run)(90, day("2026-05-12"), day("2026-05-12")));
    page.see(&(w.trends.hours_line)(Some(Part::Evening), 10, 13));
    page.unfold();
    charts_are_their_tables(&page);
    assert!(!page.text().contains('%'));
    page.print(true);
    page.shot("look-trends-print");
}

#[test]
fn few_entries_make_a_sentence_and_no_chart() {
    let w = words();
    let site = Site::start();
    let six = (1..=6).fold(Story::quiet(), |story, n| {
        story.then(&format!("2026-05-0{n}T21:00:00"), What::Own(Own::Urge { strength: 5 }))
    });
    let page = browser_with(&site, &six, "/trends");
    page.see(&(w.trends.too_few)(7, 6));
    page.see(&(w.trends.too_few)(7, 0));
    assert_eq!(page.count(".chart svg:not(.i)"), 0);
    page.begin(&six.then("2026-05-07T21:00:00", What::Own(Own::Urge { strength: 5 })), "/trends");
    page.see((w.trends.hours_title)(Some(Part::Evening)));
    assert_eq!(page.count(".chart svg:not(.i)"), 2);
}
