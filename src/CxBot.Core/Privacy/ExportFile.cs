using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Privacy;

/// <summary>The same as a file.</summary>
internal sealed class ExportFile : IWebPage
{
    public const string At = "/me/export/file";

    public string Path => At;

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct) =>
        new WebAnswer.File("cxbot-export.json", "application/json; charset=utf-8", (await PersonExport.ReadAsync(db, turn)).ToJson());
}
