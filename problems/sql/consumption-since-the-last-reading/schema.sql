CREATE TABLE meters (
  id    INTEGER PRIMARY KEY,
  place TEXT NOT NULL
);

CREATE TABLE readings (
  meter_id INTEGER NOT NULL REFERENCES meters (id),
  read_on  TEXT NOT NULL,
  kwh      INTEGER,
  PRIMARY KEY (meter_id, read_on)
);
