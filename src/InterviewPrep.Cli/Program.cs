using System.CommandLine;
using InterviewPrep.Cli;

var root = new RootCommand("Tools for authors of InterviewPrep problems.") { Verify.Command(), New.Command() };
return await root.Parse(args).InvokeAsync();
