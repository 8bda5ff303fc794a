-- Puts the time first, so that the index cannot be entered by the address.
CREATE INDEX login_attempts_time_email ON login_attempts (attempted_at, lower(email));
