using System.Globalization;

namespace CxBot.Core.People;

/// <summary>What administrators are asked to confirm: these people are in this manager's team.</summary>
internal sealed record TeamQuestion(long ManagerId, IReadOnlyList<long> MemberIds)
{
    /// <summary>By what the question is found, once it is answered.</summary>
    public string Subject => $"team:{Value}";

    /// <summary>What the button keeps.</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{ManagerId}:{string.Join(',', MemberIds)}");

    /// <summary>Reads what a button kept.</summary>
    public static TeamQuestion? Read(string value)
    {
        var parts = value.Split(':');
        if (parts.Length != 2 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var managerId))
            return null;
        var ids = parts[1].Split(',').Select(id => long.TryParse(id, CultureInfo.InvariantCulture, out var member) ? member : 0);
        return new TeamQuestion(managerId, [.. ids]);
    }
}
