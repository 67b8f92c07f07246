using System.Globalization;

namespace CxBot.Core.Kudos;

/// <summary>As much of an issue as thanks and digests say of it.</summary>
/// <param name="Id">The row.</param>
/// <param name="Number">142 for CX-142.</param>
/// <param name="Title">The words that channels show; may be empty.</param>
/// <param name="Done">What was done to make it right; empty until recovered.</param>
internal sealed record IssueLabel(long Id, int Number, string Title, string Done)
{
    /// <summary>As people write it: CX-142.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"CX-{Number}");
}
