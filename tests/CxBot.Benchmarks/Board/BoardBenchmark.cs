using System.Globalization;
using CxBot.Benchmarks.Storage;

namespace CxBot.Benchmarks.Board;

/// <summary>
/// How soon the board answers, top ten and neighbours, over 20,000 people with ever more credits: the answer must not depend on
/// their number. Sizes are arguments, "-- board 10000 1000000"; PostgreSQL is tried where CXBOT_TEST_POSTGRES leads to one.
/// </summary>
internal static class BoardBenchmark
{
    private static readonly string[] Usual = ["10000", "1000000", "10000000"];

    public static async Task RunAsync(string[] sizes)
    {
        foreach (var size in (sizes.Length > 0 ? sizes : Usual).Select(size => long.Parse(size, CultureInfo.InvariantCulture)))
            await FreshStore.OnBothAsync((provider, services) => BoardRun.RunAsync(size, provider, services));
    }
}
