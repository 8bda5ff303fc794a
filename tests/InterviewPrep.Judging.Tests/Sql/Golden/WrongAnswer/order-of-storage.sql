-- problem: events-as-they-came
-- message: out of order
-- failed: sample
SELECT what FROM events;
