-- problem: index-for-a-day
-- plan: SEARCH visits USING COVERING INDEX by_day
CREATE INDEX by_day ON visits (on_day, page);
