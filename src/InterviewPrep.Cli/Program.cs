using System.CommandLine;
using InterviewPrep.Cli;
using InterviewPrep.Cli.Benchmark;

var root = new RootCommand("Tools for authors of InterviewPrep problems.") { Verify.Command(), New.Command(), Bench.Command() };
return await root.Parse(args).InvokeAsync();
