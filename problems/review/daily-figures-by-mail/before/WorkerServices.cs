using Microsoft.EntityFrameworkCore;
using Tills.Data;
using Tills.Mail;
using Tills.Worker.Stock;

namespace Tills.Worker;

public static class WorkerServices
{
    public static IServiceCollection AddWorker(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbContext<SalesDbContext>(
            options => options.UseSqlServer(configuration.GetConnectionString("Sales")));
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddHostedService<StockAlertService>();
        return services;
    }
}
