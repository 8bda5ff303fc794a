CREATE INDEX visits_by_day ON visits (on_day);
