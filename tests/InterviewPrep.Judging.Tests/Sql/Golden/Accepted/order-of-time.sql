-- problem: events-as-they-came
SELECT what FROM events ORDER BY at;
