using System.Globalization;
using CxBot.Core.People;

namespace CxBot.Core.Privacy;

/// <summary>For how long an organisation keeps what.</summary>
internal sealed class Keeping
{
    private const int Usual = 24;

    private readonly Dictionary<KeptKind, int> months;

    private Keeping(Dictionary<KeptKind, int> months) => this.months = months;

    /// <summary>Months to choose from.</summary>
    public static IReadOnlyList<int> Choices { get; } = [6, 12, 24, 36, 60, 120];

    /// <summary>As an organisation set it, the rest as usual.</summary>
    public static Keeping Of(Organisation organisation)
    {
        var months = Enum.GetValues<KeptKind>().ToDictionary(kind => kind, kind => kind == KeptKind.Posts ? 12 : Usual);
        foreach (var (kind, some) in Read(organisation.KeptMonths))
            months[kind] = some;
        return new Keeping(months);
    }

    /// <summary>What is set in such a list as <see cref="ToString"/> writes, kind by kind; anything else in it is passed over.</summary>
    public static IEnumerable<(KeptKind Kind, int Months)> Read(string list)
    {
        foreach (var one in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (
                one.Split('=') is [var name, var number]
                && Enum.TryParse<KeptKind>(name, out var kind)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var some)
                && Choices.Contains(some)
            )
                yield return (kind, some);
        }
    }

    public int Months(KeptKind kind) => months[kind];

    /// <summary>Before which moment something of a kind is too old.</summary>
    public DateTime Before(KeptKind kind, DateTime now) => now.AddMonths(-months[kind]);

    /// <summary>With another time for a kind.</summary>
    public Keeping With(KeptKind kind, int some) => new(new Dictionary<KeptKind, int>(months) { [kind] = some });

    /// <summary>As the organisation keeps it: "Issues=24,Kudos=12".</summary>
    public override string ToString() => Written(months);

    /// <summary>The same of what is otherwise than before.</summary>
    public string Changed(Keeping before) => Written(months.Where(pair => before.months[pair.Key] != pair.Value));

    private static string Written(IEnumerable<KeyValuePair<KeptKind, int>> months) =>
        string.Join(',', months.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
}
