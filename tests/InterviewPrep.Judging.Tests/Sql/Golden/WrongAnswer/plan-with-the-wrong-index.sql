-- problem: index-for-a-day
-- message: The plan reads the whole of visits.
CREATE INDEX by_page ON visits (page, on_day);
