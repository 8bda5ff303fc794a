SELECT 'account' AS kind, email, name, NULL AS value_1, NULL AS value_2
FROM accounts
UNION ALL
SELECT 'plan', code, name, monthly_cents, NULL
FROM plans
UNION ALL
SELECT 'subscription', a.email, s.plan_code, s.started_on, s.ended_on
FROM subscriptions AS s
LEFT JOIN accounts AS a ON a.id = s.account_id;
