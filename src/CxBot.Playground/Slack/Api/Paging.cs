using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

/// <summary>Slack's cursors: an opaque word that leads to the next page, empty at the end.</summary>
internal static class Paging
{
    private const int Usual = 100;
    private const int Most = 1000;

    /// <summary>The asked page and the word for the next one.</summary>
    /// <exception cref="SlackRefusal"><c>invalid_cursor</c> or <c>invalid_limit</c>.</exception>
    public static (IReadOnlyList<T> Page, JsonObject Next) Take<T>(SlackArguments arguments, IReadOnlyList<T> all)
    {
        var limit = arguments.Number("limit") ?? Usual;
        if (limit is < 1 or > Most)
            throw new SlackRefusal("invalid_limit");
        var start = Start(arguments.Text("cursor"));
        var end = start + limit;
        return (
            [.. all.Skip(start).Take(limit)],
            new JsonObject { ["next_cursor"] = end < all.Count ? Convert.ToBase64String(BitConverter.GetBytes(end)) : "" }
        );
    }

    private static int Start(string? cursor)
    {
        if (cursor is null)
            return 0;
        Span<byte> bytes = stackalloc byte[16];
        return Convert.TryFromBase64String(cursor, bytes, out var written) && written == sizeof(int)
            ? BitConverter.ToInt32(bytes)
            : throw new SlackRefusal("invalid_cursor");
    }
}
