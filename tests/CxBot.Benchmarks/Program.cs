using System.Reflection;
using BenchmarkDotNet.Running;
using CxBot.Benchmarks.Ack;
using CxBot.Benchmarks.Board;
using CxBot.Benchmarks.Content;
using CxBot.Benchmarks.Digest;
using CxBot.Benchmarks.Measures;
using CxBot.Benchmarks.Search;
using CxBot.Benchmarks.Writer;

switch (args)
{
    case ["writer", ..]:
        await WriterComparison.RunAsync();
        return 0;
    case ["content", "minute"]:
        await DueMinute.RunAsync();
        return 0;
    case ["content", ..]:
        ContentYear.Run();
        await DueMinute.RunAsync();
        return 0;
    case ["board", .. var rest]:
        await BoardBenchmark.RunAsync(rest);
        return 0;
    case ["digest", .. var rest]:
        await DigestBenchmark.RunAsync(rest);
        return 0;
    case ["measures", ..]:
        await MeasuresBenchmark.RunAsync();
        return 0;
    case ["similar", ..]:
        await SimilarBenchmark.RunAsync();
        return 0;
    case ["ack", .. var rest]:
        return await AckBenchmark.RunAsync(rest);
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}
