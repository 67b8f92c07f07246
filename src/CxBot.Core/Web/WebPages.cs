using CxBot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Web;

/// <summary>Every <see cref="IWebPage"/>.</summary>
public sealed class WebPages(IServiceProvider services, Readers readers)
{
    private static readonly Type[] Types =
    [
        .. typeof(WebPages)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IWebPage))),
    ];

    private readonly Lazy<Dictionary<string, IWebPage>> pages = new(() =>
        Types.Select(type => (IWebPage)ActivatorUtilities.CreateInstance(services, type)).ToDictionary(page => page.Path)
    );

    /// <summary>Where there are pages.</summary>
    public IReadOnlyCollection<string> Paths => pages.Value.Keys;

    /// <summary>What the page at a path shows to a visitor.</summary>
    public async Task<WebAnswer> AnswerAsync(string path, WebVisit visit, IReadOnlyDictionary<string, string> asked, CancellationToken ct)
    {
        if (!pages.Value.TryGetValue(path, out var page))
            return new WebAnswer.Missing();
        await using var db = readers.Open();
        return await page.AnswerAsync(db, visit.Turn, asked, ct);
    }
}
