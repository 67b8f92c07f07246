using CxBot.Core.Content;

namespace CxBot.Benchmarks.Content;

/// <summary>What one channel was shown in a year.</summary>
/// <param name="fitting">How many items fit it.</param>
internal sealed class ChannelYear(int fitting)
{
    private static readonly TimeSpan Rest = TimeSpan.FromDays(60);

    private readonly Dictionary<string, DateTime> shown = [];
    private readonly List<(int Week, Presses Presses)> pressed = [];

    public int Posts { get; private set; }

    /// <summary>Repeats that came before everything was shown, or too soon.</summary>
    public int EarlyRepeats { get; private set; }

    /// <summary>Items that never came although there were posts enough for all.</summary>
    public int NeverShown => Posts >= fitting ? fitting - shown.Count : 0;

    public void Note(string id, DateTime at, Presses presses, DateTime begin)
    {
        if (shown.TryGetValue(id, out var before) && (shown.Count < fitting || at - before < Rest))
            EarlyRepeats++;
        shown[id] = at;
        pressed.Add(((at - begin).Days / 7, presses));
        Posts++;
    }

    /// <summary>What was pressed in the first weeks.</summary>
    public Presses Until(int weeks) => pressed.Where(one => one.Week < weeks).Aggregate(default(Presses), (sum, one) => sum + one.Presses);
}
