using System.Reflection;
using BenchmarkDotNet.Running;
using CxBot.Benchmarks.Writer;

if (args is ["writer", ..])
    await WriterComparison.RunAsync();
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
