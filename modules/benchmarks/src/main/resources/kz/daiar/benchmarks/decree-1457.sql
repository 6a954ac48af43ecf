-- The duties of Decree No. 1457 of everybody on one day, in one statement, written from the act and the interpretations
-- and not from the engine: what both say must be equal row by row. {day} is the day asked for.
-- FULL JOIN where one side holds the other: the planner has no figures of a WITH query and would loop over it.
WITH RECURSIVE
asked AS (SELECT DATE '{day}' AS day, DATE '2013-08-27' AS in_force),

-- What is known on the day: facts dated later are not, nor is an end after it. Acting is no service (I-27).
post AS (
    SELECT a.person_id, a.population, a.is_leading, a.from_day,
           CASE WHEN a.to_day <= q.day THEN a.to_day END AS to_day,
           upper(a.category) AS category, a.functions, a.certification, e.kind = 'STATE_BODY' AS bound
      FROM asked q, registry.appointment a JOIN registry.employer e ON e.id = a.employer_id
     WHERE NOT a.acting AND a.from_day <= q.day AND a.population IN ('CORPS_A', 'CORPS_B')),
course AS (
    SELECT r.id, r.person_id, r.kind, r.venue, r.profiles, r.form, r.hours, r.fields, r.funding, r.from_day,
           CASE WHEN r.to_day <= q.day THEN r.to_day END AS to_day,
           r.to_day IS NULL OR r.to_day > q.day AS running,
           r.document AND r.to_day <= q.day AS completed
      FROM asked q, training.record r
     WHERE r.from_day <= q.day),

-- Unbroken service: the next appointment starts not later than the day after the one before it ended (I-20).
marked AS (
    SELECT p.*, CASE WHEN from_day <= lag(coalesce(to_day, 'infinity')) OVER life + 1 THEN 0 ELSE 1 END AS begins
      FROM post p WHERE bound
    WINDOW life AS (PARTITION BY person_id, population ORDER BY from_day)),
numbered AS (
    SELECT m.*, sum(begins) OVER (PARTITION BY person_id, population ORDER BY from_day) AS island FROM marked m),
stretch AS (
    SELECT row_number() OVER () AS id, person_id, population, island, min(from_day) AS from_day,
           nullif(max(coalesce(to_day, 'infinity')), 'infinity') AS last_day
      FROM numbered GROUP BY person_id, population, island),
-- The positions of a stretch, each with the days it stands for in questions about a day (I-15, I-45).
held AS (
    SELECT s.id AS stretch, n.functions, n.certification,
           CASE WHEN row_number() OVER career = 1 THEN '-infinity' ELSE n.from_day END AS since,
           lead(n.from_day, 1, 'infinity') OVER career AS before
      FROM numbered n JOIN stretch s USING (person_id, population, island)
    WINDOW career AS (PARTITION BY s.id ORDER BY n.from_day)),

-- Paragraphs 3, 13-16: retraining after the first entry and the first leading appointment (I-2, I-3).
first_post AS (
    SELECT DISTINCT ON (person_id, population) person_id, population, from_day, category, bound
      FROM post ORDER BY person_id, population, from_day),
first_leading AS (
    SELECT DISTINCT ON (person_id) person_id, population, from_day, category, bound
      FROM post WHERE is_leading AND population = 'CORPS_B' ORDER BY person_id, from_day),
entered AS (
    SELECT person_id, population, from_day, category, 'FIRST_ENTRY_' || right(population, 1) AS ground
      FROM first_post, asked WHERE bound AND from_day >= in_force
    UNION ALL
    SELECT person_id, population, from_day, category, 'FIRST_LEADERSHIP_B'
      FROM first_leading, asked WHERE bound AND from_day >= in_force),
together AS (
    SELECT person_id, population, from_day, min(category) AS category, array_agg(ground ORDER BY ground) AS grounds
      FROM entered GROUP BY person_id, population, from_day),
retraining AS (
    SELECT row_number() OVER () AS id, t.person_id, t.grounds, t.from_day AS arose,
           (t.from_day + INTERVAL '6 months')::date AS due, s.last_day,
           grounds <> '{FIRST_ENTRY_B}' AS in_parts,
           CASE WHEN grounds = '{FIRST_ENTRY_B}' THEN '{FULL_TIME,DISTANCE}'::text[] ELSE '{FULL_TIME}' END AS forms,
           CASE WHEN t.population = 'CORPS_A'
                  OR t.category ~ '^([AB]-\d+|C-[1-5]|[CD]-O-[12]|D-[1-3]|E-[12])$' THEN 'ACADEMY'
                WHEN t.category ~ '^([CD]-O-[3-6]|[CE]-R-[1-5]|[D]-[45]|E-[3-5]|E-G-[1-4])$' THEN 'REGIONAL_CENTRE' END AS venue
      FROM together t JOIN stretch s ON s.person_id = t.person_id AND s.population = t.population
       AND t.from_day BETWEEN s.from_day AND coalesce(s.last_day, 'infinity')),
retraining_course AS (
    SELECT r.id AS duty, r.due, r.in_parts, c.from_day, c.to_day, c.running, c.completed, c.hours,
           (c.from_day + INTERVAL '3 months')::date AS window_end,
           row_number() OVER (PARTITION BY r.id ORDER BY c.from_day) AS number,
           array_agg(c.from_day) OVER duty AS from_days, array_agg(c.to_day) OVER duty AS to_days,
           array_agg(CASE WHEN c.completed THEN c.hours END) OVER duty AS hours_completed
      FROM retraining r JOIN course c ON c.person_id = r.person_id
     WHERE c.kind = 'RETRAINING' AND c.from_day >= r.arose AND (c.running OR c.completed)
       AND coalesce(c.to_day, c.from_day) <= coalesce(r.last_day, 'infinity')
       AND c.venue = r.venue AND c.form = ANY (r.forms) AND (r.in_parts OR c.hours >= 120)
    WINDOW duty AS (PARTITION BY r.id)),
-- One whole programme, or parts completed within three months of the first (16, I-24, I-61).
part AS (
    SELECT o.duty, o.due, o.number AS opening, o.from_day, o.window_end, p.from_day AS part_from, p.to_day,
           sum(p.hours) OVER parts AS hours, bool_or(p.from_day = o.from_day) OVER parts AS opened
      FROM retraining_course o, unnest(o.from_days, o.to_days, o.hours_completed) AS p (from_day, to_day, hours)
     WHERE o.in_parts AND NOT (o.completed AND o.hours >= 120)
       AND p.hours IS NOT NULL AND p.from_day >= o.from_day AND p.to_day <= o.window_end
    WINDOW parts AS (PARTITION BY o.duty, o.number ORDER BY p.to_day, p.from_day)),
reached AS (
    SELECT DISTINCT ON (duty, opening) duty, due, from_day, to_day, window_end, opened
      FROM part WHERE hours >= 120 ORDER BY duty, opening, to_day, part_from),
meeting AS (
    SELECT duty, from_day, to_day, from_day > due OR in_parts AND to_day > window_end AS late
      FROM retraining_course WHERE completed AND hours >= 120
    UNION ALL
    SELECT duty, from_day, to_day, from_day > due FROM reached WHERE opened),
retrained AS (SELECT DISTINCT ON (duty) duty, to_day, late FROM meeting ORDER BY duty, late, to_day, from_day),
-- The window that stands open: a whole programme always opens one, a part only outside an open one.
opening AS (
    SELECT duty, number, from_day, window_end FROM retraining_course WHERE in_parts AND number = 1
    UNION ALL
    SELECT o.duty, c.number, CASE WHEN opens THEN c.from_day ELSE o.from_day END,
           CASE WHEN opens THEN c.window_end ELSE o.window_end END
      FROM opening o JOIN retraining_course c ON c.duty = o.duty AND c.number = o.number + 1,
           LATERAL (SELECT c.hours >= 120 OR c.from_day > o.window_end AS opens) w),
begun AS (
    SELECT DISTINCT ON (duty) duty, from_day, window_end FROM opening ORDER BY duty, number DESC),
begun_whole AS (
    SELECT duty, bool_or(running) AS running, min(from_day) FILTER (WHERE running AND NOT in_parts) AS from_day
      FROM retraining_course GROUP BY duty),
retraining_standing AS (
    SELECT r.*, m.to_day AS met, m.late, q.day, coalesce(b.from_day, w.from_day) AS started,
           b.window_end AS complete_by, coalesce(w.running, false) AS running
      FROM retraining r FULL JOIN retrained m ON m.duty = r.id
      FULL JOIN begun b ON b.duty = r.id FULL JOIN begun_whole w ON w.duty = r.id, asked q),

-- Whether an upgrading course could count for the service it falls into, directions apart (18, 22, 23, 25, 27).
upgrading_course AS (
    SELECT s.id AS stretch, c.*, h.functions
      FROM stretch s JOIN course c ON c.person_id = s.person_id
      JOIN held h ON h.stretch = s.id AND c.from_day >= h.since AND c.from_day < h.before
     WHERE c.kind = 'UPGRADING' AND (c.running OR c.completed)
       AND coalesce(c.to_day, c.from_day) <= coalesce(s.last_day, 'infinity')
       AND CASE s.population
           WHEN 'CORPS_A' THEN c.venue = 'ACADEMY' OR c.venue = 'FOREIGN'
                AND c.funding IN ('INTERNATIONAL_ORGANISATION', 'FOREIGN_GOVERNMENT', 'OTHER')
           ELSE c.hours BETWEEN 24 AND 80 AND (h.certification IS NULL
                OR c.venue IN ('DEPARTMENTAL', 'OTHER_EDUCATION', 'FOREIGN')
                   AND (c.profiles = '{}' OR h.certification = ANY (c.profiles))) END),

-- Paragraph 24: at least once in three years; the course that met one period starts the next (I-4, I-21).
learned AS (
    SELECT stretch, array_agg(id) AS ids, array_agg(from_day) AS from_days, array_agg(to_day) AS to_days
      FROM upgrading_course WHERE functions = '{}' OR fields = '{}' OR functions && fields GROUP BY stretch),
lesson AS MATERIALIZED (
    SELECT s.*, l.ids, l.from_days, l.to_days FROM stretch s FULL JOIN learned l ON l.stretch = s.id),
period AS (
    SELECT s.id AS stretch, s.person_id, s.last_day, s.ids, s.from_days, s.to_days, p.arose, m.id AS course, m.to_day AS met
      FROM asked q, lesson s CROSS JOIN LATERAL (SELECT greatest(s.from_day, q.in_force) AS arose) p
      LEFT JOIN LATERAL (
           SELECT c.id, c.to_day FROM unnest(s.ids, s.from_days, s.to_days) AS c (id, from_day, to_day)
            WHERE c.to_day IS NOT NULL AND c.from_day >= p.arose ORDER BY c.to_day, c.from_day LIMIT 1) m ON true
     WHERE s.population = 'CORPS_B' AND coalesce(s.last_day, 'infinity') >= p.arose AND q.day >= p.arose
    UNION ALL
    SELECT p.stretch, p.person_id, p.last_day, p.ids, p.from_days, p.to_days, p.met, m.id, m.to_day
      FROM period p LEFT JOIN LATERAL (
           SELECT c.id, c.to_day FROM unnest(p.ids, p.from_days, p.to_days) AS c (id, from_day, to_day)
            WHERE c.to_day IS NOT NULL AND c.from_day >= p.met AND c.id <> p.course
            ORDER BY c.to_day, c.from_day LIMIT 1) m ON true
     WHERE p.met IS NOT NULL),

-- Paragraphs 20 and 24: two unsatisfactory results within three years (I-5); the career plan of corps A (I-14, I-29).
single AS (
    SELECT a.id AS fact, s.id AS stretch, s.person_id, s.last_day, 'TWO_UNSATISFACTORY' AS ground, a.day AS arose,
           (a.day + INTERVAL '3 months')::date AS due, a.areas AS fields
      FROM asked q, registry.appraisal a JOIN stretch s ON s.person_id = a.person_id
       AND a.day BETWEEN s.from_day AND coalesce(s.last_day, 'infinity')
     WHERE a.unsatisfactory AND a.day BETWEEN q.in_force AND q.day
       AND (SELECT count(*) FROM registry.appraisal o WHERE o.person_id = a.person_id AND o.unsatisfactory
              AND o.day <= q.day AND o.year BETWEEN a.year - 2 AND a.year) >= 2
    UNION ALL
    SELECT id, stretch, person_id, last_day, 'CAREER_PLAN_A', arose, (arose + INTERVAL '3 years')::date, fields
      FROM (SELECT DISTINCT ON (e.id) e.id, s.id AS stretch, s.person_id, s.last_day, e.fields, q.day,
                   greatest(e.from_day, s.from_day, q.in_force) AS arose
              FROM asked q, registry.career_plan_entry e JOIN stretch s ON s.person_id = e.person_id
             WHERE s.population = 'CORPS_A' AND coalesce(s.last_day, 'infinity') >= e.from_day AND e.from_day <= q.day
             ORDER BY e.id, s.from_day) e
     WHERE arose <= day AND arose <= coalesce(last_day, 'infinity')),
single_met AS (
    SELECT s.stretch, s.person_id, s.last_day, s.ground, s.arose, s.due,
           min(c.to_day) AS met, coalesce(bool_or(c.running), false) AS running
      FROM single s LEFT JOIN upgrading_course c ON c.stretch = s.stretch AND c.from_day >= s.arose
       AND (s.fields = '{}' OR c.fields = '{}' OR s.fields && c.fields)
     GROUP BY s.fact, s.stretch, s.person_id, s.last_day, s.ground, s.arose, s.due),
upgrading AS (
    SELECT p.stretch, p.person_id, p.last_day, 'PERIODIC_B' AS ground, p.arose,
           (p.arose + INTERVAL '3 years')::date AS due, p.met,
           EXISTS (SELECT FROM unnest(p.from_days, p.to_days) AS c (from_day, to_day)
                    WHERE p.met IS NULL AND c.to_day IS NULL AND c.from_day >= p.arose) AS running
      FROM period p
    UNION ALL
    TABLE single_met)

SELECT person_id, 'RETRAINING' AS kind, grounds, arose, due,
       CASE WHEN met IS NOT NULL AND late THEN 'FULFILLED_LATE'
            WHEN met IS NOT NULL THEN 'FULFILLED'
            WHEN last_day < day THEN 'LAPSED'
            WHEN started <= due AND (complete_by IS NULL OR day <= complete_by)
             AND (running OR complete_by IS NOT NULL AND day > due) THEN 'IN_PROGRESS'
            WHEN day > due OR running AND complete_by < day THEN 'OVERDUE'
            ELSE 'OPEN' END AS status,
       met
  FROM retraining_standing
UNION ALL
SELECT person_id, 'UPGRADING', ARRAY[ground], arose, due,
       CASE WHEN met > due THEN 'FULFILLED_LATE'
            WHEN met IS NOT NULL THEN 'FULFILLED'
            WHEN last_day < day THEN 'LAPSED'
            WHEN day > due THEN 'OVERDUE'
            WHEN running THEN 'IN_PROGRESS'
            ELSE 'OPEN' END,
       met
  FROM upgrading, asked
