using CxBot.Core.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CxBot.Web;

/// <summary>
/// In Development, where the browser is on the same machine: links begin with the address the server listens on. Elsewhere a proxy
/// stands before it, and only the operator knows the address.
/// </summary>
internal sealed class OwnAddress(IServer server, IHostEnvironment environment) : IPostConfigureOptions<WebOptions>
{
    public void PostConfigure(string? name, WebOptions options)
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (options.Address.Length > 0 || listening is null || !environment.IsDevelopment())
            return;
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "localhost" : address.Host;
        options.Address = $"{address.Scheme}://{host}:{address.Port}";
    }
}
