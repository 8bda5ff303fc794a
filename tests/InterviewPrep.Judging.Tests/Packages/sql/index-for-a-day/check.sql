SELECT id, page FROM visits WHERE on_day = '2024-01-01';
