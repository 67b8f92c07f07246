using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CxBot.Core.Tests.Support;

/// <summary>Counts the commands that Entity Framework sends while a piece of work runs, and no other test's.</summary>
internal sealed class CountedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<int[]?> Counter = new();

    static CountedQueries() => DiagnosticListener.AllListeners.Subscribe(new CountedQueries());

    private CountedQueries() { }

    public static async Task<int> OfAsync(Func<Task> work)
    {
        var counter = new int[1];
        Counter.Value = counter;
        await work();
        Counter.Value = null;
        return counter[0];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && Counter.Value is { } counter)
            Interlocked.Increment(ref counter[0]);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}
