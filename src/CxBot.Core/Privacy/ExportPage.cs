using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Privacy;

/// <summary>What is kept of whoever reads it.</summary>
internal sealed class ExportPage : IWebPage
{
    public const string At = "/me/export";

    private const int MostOfAKind = 500;

    public string Path => At;

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct) =>
        new WebAnswer.Page((await PersonExport.ReadAsync(db, turn)).ToCard(MostOfAKind))
        {
            Ways = [new WebWay(PrivacyTexts.ExportFile, ExportFile.At) { IsFile = true }],
        };
}
