using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Behaviour;

/// <summary>A question about what somebody did, answered as situation, task, action and result.</summary>
public sealed record BehaviouralContent(WordBudgets Budgets, IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<RubricPoint> Rubric, string ModelAnswer) : PackageContent;

/// <summary>In words.</summary>
public sealed record WordBudgets(int Situation, int Task, int Action, int Result);

/// <summary>A part that is not written yet is empty.</summary>
public sealed record BehaviouralAnswer(string Situation, string Task, string Action, string Result);
