using System.Globalization;

namespace CxBot.Teams;

/// <summary>What tells one rendering of a card from the next, see <see cref="Wire.ActionData.Revision"/>.</summary>
internal static class Revision
{
    public static string Now(TimeProvider time) => time.GetUtcNow().UtcTicks.ToString("x", CultureInfo.InvariantCulture);
}
