SELECT [s].[ProblemUuid] AS [Uuid], MAX(CASE
    WHEN [s].[Verdict] = N'Accepted' OR ([s].[Verdict] = N'Answered' AND [s].[Score] >= 0.69999999999999996E0) THEN 1
    ELSE 0
END) AS [Solved]
FROM [Submissions] AS [s]
WHERE [s].[PersonId] = @personId AND [s].[Purpose] = 1
GROUP BY [s].[ProblemUuid]
