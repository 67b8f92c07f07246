using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CxBot.Web;

/// <summary>
/// Renders views. Razor needs nothing registered for that, so that none of it is loaded before somebody opens the first page; only
/// this class and the views may name its types.
/// </summary>
internal sealed class Html(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>A view with its parameters, by name. By its type, because a generic constraint would load Razor with this class.</summary>
    public async Task<string> RenderAsync(Type view, Dictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(view, ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
    }
}
