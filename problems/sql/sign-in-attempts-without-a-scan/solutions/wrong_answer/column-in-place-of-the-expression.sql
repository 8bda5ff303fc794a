-- Indexes the column, while the query compares an expression.
CREATE INDEX login_attempts_email_time ON login_attempts (email, attempted_at);
